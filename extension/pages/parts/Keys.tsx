interface Props {
  readonly title: string;
  /** Keys with what they do. */
  readonly keys: readonly (readonly [keys: readonly string[], text: string])[];
}

/** The keys of a page. */
export function Keys({ title, keys }: Props) {
  return (
    <section class="keys" aria-label={title}>
      <dl>
        {keys.map(([names, text]) => (
          <div key={text}>
            <dt>{names.map((name) => (name === '–' ? name : <kbd key={name}>{name}</kbd>))}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
