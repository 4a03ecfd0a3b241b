export { didYouMean } from '../config/did-you-mean.ts';
