/**
 * Words in the addresses of pages on which a site asks its readers for something: for an account or
 * a subscription, for money, or for the address that its newsletter goes to. Most of those for
 * accounts and subscriptions occur in pages that rules are written from.
 */
const ACCOUNT =
  '(?:wp-)?log-?in|sign-?(?:in|up)|regist(?:er|ro|rier\\w+|ration)?|anmeld(?:en|ung)|connexion|(?:my-?|mein-?)?(?:account|konto)|mi-?cuenta|members?(?:hip)?|mitglied\\w*|become-a-\\w+|(?:hazte[-_])?socios?|word-lid';
const SUBSCRIPTION =
  'subscri\\w+|suscri\\w+|abonn\\w+|abos?(?:-\\w+)?|abbona\\w+|assin[ae]\\w*|prenumer\\w+|checkout|newsletters?(?:-\\w+)?|boletin(?:es)?';
const GIVING =
  'donat\\w+|donar|donaciones|doar|doneer|doneren|dons?|faire-un-don|spenden?|support(?:-us)?|unterstuetzen|soutenir|apoy[ae]|apoie|sostieni\\w*|steun(?:-ons)?|wesprzyj|wspieraj';
const ASKING = new RegExp(`/(?:${ACCOUNT}|${SUBSCRIPTION}|${GIVING})(?:[/?#.]|$)`, 'i');

/** Whether an address is that of a page on which readers are asked for something. */
export function isAskingPage(url: string): boolean {
  return ASKING.test(url);
}
