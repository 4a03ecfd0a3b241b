/**
 * Words in the addresses of pages where readers sign up: for an account, a subscription or a
 * newsletter, or to give money. Most of those for
 * accounts and subscriptions occur in pages that rules are written from.
 */
const ACCOUNT =
  '(?:wp-)?log-?in|sign-?(?:in|up)|regist(?:er|ro|rier\\w+|ration)?|anmeld(?:en|ung)|connexion|(?:my-?|mein-?)?(?:account|konto)|mi-?cuenta|members?(?:hip)?|mitglied\\w*|become-a-\\w+|(?:hazte[-_])?socios?|word-lid';
const SUBSCRIPTION =
  'subscri\\w+|suscri\\w+|abonn\\w+|abos?(?:-\\w+)?|abbona\\w+|assin[ae]\\w*|prenumer\\w+|checkout|newsletters?(?:-\\w+)?|boletin(?:es)?';
const GIVING =
  'donat\\w+|donar|donaciones|doar|doneer|doneren|dons?|faire-un-don|spenden?|support(?:-us)?|unterstuetzen|soutenir|apoy[ae]|apoie|sostieni\\w*|steun(?:-ons)?|wesprzyj|wspieraj';
const SIGN_UP = new RegExp(`/(?:${ACCOUNT}|${SUBSCRIPTION}|${GIVING})(?:[/?#.]|$)`, 'i');

/** Whether an address is that of a page where readers sign up, subscribe or give. */
export function isSignUpPage(url: string): boolean {
  return SIGN_UP.test(url);
}
