// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { wholeNames } from '../../../extension/content/whole-names.ts';

const inPlace = (html: string, ...shown: string[]): string[] => {
  document.body.innerHTML = html;
  return wholeNames(shown, document.body.firstElementChild!, (element, name) => element.getAttribute(name));
};

it('reads a name that is cut off from the tooltip of its link', () => {
  const link = '<a title="Hendrikus van der Wieringen"><i>Hendrikus van de..</i></a>';
  expect(inPlace(`<li>${link}</li>`, 'Hendrikus van de..')).toEqual(['Hendrikus van der Wieringen']);
  expect(inPlace(link, 'Hendrikus van de…')).toEqual(['Hendrikus van der Wieringen']);
});

it('takes no tooltip that says something else, and none for a whole name', () => {
  expect(inPlace('<li title="Open the file"><i>Hendrikus van de..</i></li>', 'Hendrikus van de..')).toEqual(
    [],
  );
  expect(inPlace('<li title="Hendrikus belt terug"><i>Hendrikus</i></li>', 'Hendrikus')).toEqual([]);
  expect(inPlace('<li title="Later"><i>..</i></li>', '..')).toEqual([]);
});
