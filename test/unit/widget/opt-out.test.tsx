// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { OptOut } from '../../../extension/pages/options/OptOut.tsx';

afterEach(cleanup);

function show(choose = vi.fn(async () => {})) {
  function Page() {
    const [out, setOut] = useState(false);
    const on = async (to: boolean) => {
      await choose();
      setOut(to);
    };
    return <OptOut language="en" out={out} choose={on} />;
  }
  render(<Page />);
  return choose;
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('asks once more before it stops the log, and can be left as it is', async () => {
  const choose = show();
  press('Stay out of the log');
  expect(await screen.findByText(/After that, nothing/)).toBeTruthy();
  press('Go on as it is');
  expect(choose).not.toHaveBeenCalled();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Stay out of the log'));
  press('Stay out of the log');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Stop logging'));
  press('Stop logging');
  expect(await screen.findByText(/You are not in the log/)).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Take part again'));
  press('Take part again');
  expect(await screen.findByText(/is logged, under a code/)).toBeTruthy();
});

it('says so when it did not work, and everything stays as it was', async () => {
  show(vi.fn(async () => Promise.reject(new Error('full'))));
  press('Stay out of the log');
  press('Stop logging');
  expect((await screen.findByRole('alert')).textContent).toContain('old setting still holds');
  expect(screen.getByText(/is logged, under a code/)).toBeTruthy();
});
