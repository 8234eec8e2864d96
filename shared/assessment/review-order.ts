import { hmacHex } from '../study/hmac.ts';

/**
 * The order in which one reviewer sees the candidates' answers to one question: every order has the same chance,
 * and the orders of two reviewers, or of two questions, have nothing to do with each other.
 *
 * Candidates stand in the order of HMAC-SHA-256(seed, JSON of ["onbevangen/review-order/1", reviewer, question,
 * candidate]). A key each instead of one shuffle, so that somebody who arrives halfway slips in between while the
 * others keep their order, and so that the order they are handed over in does not matter.
 *
 * @param seed secret of this browser or study, at least 128 bits
 * @param candidates pseudonyms; each stands in the answer once
 */
export function reviewOrder(
  seed: string,
  reviewer: string,
  question: string,
  candidates: readonly string[],
): string[] {
  return [...new Set(candidates)]
    .map((candidate) => ({
      candidate,
      key: hmacHex(seed, JSON.stringify(['onbevangen/review-order/1', reviewer, question, candidate])),
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ candidate }) => candidate);
}
