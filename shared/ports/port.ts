/** Shape of every message between worlds: the call's name and its arguments, as JSON. */
export interface Call {
  readonly port: string;
  readonly call: string;
  readonly args: readonly unknown[];
}
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: string };

// biome-ignore lint/suspicious/noExplicitAny: a port's calls have any arguments
export type Port = { [name: string]: (...args: any[]) => unknown };
/** The caller's side of a port: the same calls, answered later. */
export type Remote<P> = {
  [K in keyof P]: P[K] extends (...args: infer A) => infer R ? (...args: A) => Promise<R> : never;
};
/** The answerer's side: may answer now or later. */
export type Handlers<P, Sender> = {
  [K in keyof P]: P[K] extends (...args: infer A) => infer R
    ? (sender: Sender, ...args: A) => R | Promise<R>
    : never;
};
