import type { Language } from '../../shared/recognizers/recognizer.ts';

export interface ToolTexts {
  readonly tools: string;
  readonly views: string;
  readonly faithful: string;
  readonly faithfulWhy: string;
  readonly uniform: string;
  readonly uniformWhy: string;
  readonly previous: string;
  readonly next: string;
  readonly pageOf: (number: number, all: number) => string;
  readonly search: string;
  /** What stands in the empty field: short, and with its key. */
  readonly searchHint: string;
  readonly found: (at: number, all: number) => string;
  readonly notFound: string;
  readonly print: string;
  readonly printHow: string;
  readonly cover: string;
  readonly coverHow: string;
  readonly covered: string;
  readonly close: string;
  readonly tooMuch: string;
  readonly tooMuchKept: string;
  readonly leftOut: string;
}

const nl: ToolTexts = {
  tools: 'Cv bekijken',
  views: 'Weergave',
  faithful: 'Origineel',
  faithfulWhy: 'Alles op zijn eigen plaats (v)',
  uniform: 'Gelijk',
  uniformWhy: 'Elk cv in dezelfde opmaak, zodat de vormgeving niet meetelt (v)',
  previous: 'Vorige pagina ([)',
  next: 'Volgende pagina (])',
  pageOf: (number, all) => `${number} van ${all}`,
  search: 'Zoeken in dit cv',
  searchHint: 'Zoeken ( / )',
  found: (at, all) => `${at} van ${all}`,
  notFound: 'Niet gevonden',
  print: 'Afdrukken',
  printHow: 'Afdrukken zoals het hier staat, zonder wat verborgen is',
  cover: 'Verberg selectie',
  coverHow: 'Staat er nog iets persoonlijks? Selecteer de woorden en verberg ze hier (h)',
  covered: 'Verborgen in deze weergave. We tellen alleen dat er iets gemist is, niet wat.',
  close: 'Sluiten',
  tooMuch: 'Dit hoeft niet verborgen',
  tooMuchKept: 'We hebben geteld dat dit te veel was. Het blijft hier verborgen.',
  leftOut: 'Hier stond iets dat we niet kunnen lezen, zoals een plaatje of een bijlage.',
};

const en: ToolTexts = {
  tools: 'View the CV',
  views: 'View',
  faithful: 'Original',
  faithfulWhy: 'Everything in its own place (v)',
  uniform: 'Uniform',
  uniformWhy: 'Every CV in the same layout, so that design does not count (v)',
  previous: 'Previous page ([)',
  next: 'Next page (])',
  pageOf: (number, all) => `${number} of ${all}`,
  search: 'Search in this CV',
  searchHint: 'Search ( / )',
  found: (at, all) => `${at} of ${all}`,
  notFound: 'Not found',
  print: 'Print',
  printHow: 'Print as it stands here, without what is hidden',
  cover: 'Hide selection',
  coverHow: 'Is there still something personal? Select the words and hide them here (h)',
  covered: 'Hidden in this view. We count only that something was missed, not what.',
  close: 'Close',
  tooMuch: 'This need not be hidden',
  tooMuchKept: 'We counted that this was too much. It stays hidden here.',
  leftOut: 'Something stood here that we can’t read, such as a picture or an attachment.',
};

export const toolTexts: Readonly<Record<Language, ToolTexts>> = { nl, en };
