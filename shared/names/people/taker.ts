/** Takes the words `from`..`to` as somebody's name, with a confidence. */
export type Take = (from: number, to: number, confidence: number) => void;
