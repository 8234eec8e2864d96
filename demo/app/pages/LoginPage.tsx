import type { Words } from '../words.ts';

export function LoginPage({ back, words }: { back: string; words: Words }) {
  return (
    <main className="login">
      <form className="login__card" method="post" action="/login">
        <img src="/assets/icon.svg" alt="" width="40" height="40" />
        <h1 className="login__title">{words.product}</h1>
        <p className="login__lead">{words.signInLead}</p>
        <input type="hidden" name="back" value={back} />
        <label className="field">
          <span className="field__label">{words.email}</span>
          <input
            className="field__control"
            type="email"
            name="email"
            autoComplete="username"
            defaultValue="l.demir@werkmaat.example"
            required
          />
        </label>
        <label className="field">
          <span className="field__label">{words.password}</span>
          <input
            className="field__control"
            type="password"
            name="password"
            autoComplete="current-password"
            defaultValue="werfhuis"
            required
          />
        </label>
        <button type="submit" className="button button--primary button--wide" data-test="sign-in">
          {words.signIn}
        </button>
      </form>
    </main>
  );
}
