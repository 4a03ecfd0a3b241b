/** Variables that other programs read as well, in lower case first. */
const NAMES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const;

type Variables = Readonly<Record<string, string | undefined>>;

/** Adds the values of `http_proxy`, `https_proxy` and `no_proxy` under their names in upper case. */
export function withProxyVariables(variables: Variables): Variables {
  return {
    ...variables,
    ...Object.fromEntries(NAMES.map((name) => [name, variables[name.toLowerCase()] || variables[name]])),
  };
}

/** Returns the URL of a proxy. Without a scheme, it is reached by http. */
export function proxyUrlOf(text: string): string {
  return /^[a-z\d+.-]+:\/\//i.test(text) ? text : `http://${text}`;
}
