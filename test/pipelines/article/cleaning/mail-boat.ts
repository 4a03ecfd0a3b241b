/** A story of the tests. */
export const HEADLINE = 'Crane keeps mail boat in port';

/** Its paragraphs. */
export const TEXT: readonly string[] = [
  'The mail boat stayed in port on Monday, because a crane had fallen into the basin during the night and lies across the berth, the harbour master said.',
  'Forty letters and two crates of hens wait in the shed of the ferry company, which has asked the neighbours on the north quay for room on their deck.',
  'Divers want to look at the ropes on Wednesday, when the water is clear enough, and a barge with a winch of its own is on its way from the mainland.',
  'Nobody was hurt, and the keeper of the crane, who sleeps in the hut beside it, says that she heard nothing but the wind and the hens until the morning.',
  'The winch had been oiled in the spring, the book of the harbour says, and its brake was new, which makes the fall hard to explain to the owners of the crane.',
  'Until the berth is free, boats with less than two metres of draught may land at the old steps, where there is no light and the stones are slippery at low water.',
  'The school stays open, although its teacher is on the mainland, because the mother of the harbour master has taught there before and remembers where the key is.',
  'How long the hens can wait was not to be learned from the ferry company, whose only clerk had gone home at noon, and a sign on the door says that she is at lunch.',
];
