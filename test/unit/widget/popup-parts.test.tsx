// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { workAddress } from '../../../extension/pages/parts/work-pages.ts';
import { hostPattern } from '../../../extension/pages/popup/load.ts';
import { Work } from '../../../extension/pages/popup/Work.tsx';

afterEach(cleanup);

describe('the list of work', () => {
  it('links pages of ours, for the vacancy in view, and has no list where there are none', () => {
    const work = { page: 'criteria', nudge: 'criteria', title: 'work.criteria' } as const;
    const open = vi.fn();
    render(<Work language="en" pages={[work]} open={open} />);
    fireEvent.click(screen.getByRole('button', { name: 'Criteria for the vacancy' }));
    expect(open).toHaveBeenCalledExactlyOnceWith(work);
    expect(workAddress(work, 'a'.repeat(32))).toBe(
      `extension/pages/criteria/criteria.html#${'a'.repeat(32)}`,
    );
    cleanup();
    render(<Work language="en" pages={[]} open={open} />);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('the pattern of a site', () => {
  it.each([
    ['https://ats.example:8443/x?y#z', 'https://ats.example/*'],
    ['http://localhost:4173/', 'http://localhost/*'],
    ['chrome://extensions', null],
    ['about:blank', null],
    ['', null],
  ])('the pattern for %s is %s', (address, pattern) => {
    expect(hostPattern(address)).toBe(pattern);
  });
});
