// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Originals } from '../../../extension/content/originals.ts';
import { OwnWords } from '../../../extension/content/own-words.ts';
import { attributeCode, READ } from '../../../extension/content/read-codes.ts';

let originals: Originals;
let own: OwnWords;
const at = (selector: string) => document.querySelector(selector)!;
const textOf = (selector: string) => at(selector).firstChild as Text;

beforeEach(() => {
  document.body.innerHTML =
    '<p id="row" title="Roelina belt">Gesprek met <b>Roelina</b><!-- Roelina --> morgen</p><p id="other">Niemand</p>';
  originals = new Originals();
  own = new OwnWords(document, originals);
  originals.writeText(textOf('b'), 'Plovu 42');
  originals.writeAttribute(at('#row'), 'title', 'Plovu 42 belt');
  at('b').setAttribute('data-onbevangen-cover', '');
  at('#row').append(document.createElement('onbevangen-pill'));
});

describe('what the page reads', () => {
  it('is its own text, of one node and of all in an element', () => {
    expect(own.read(READ.text, textOf('b'))).toBe('Roelina');
    expect(own.read(READ.text, at('b'))).toBe('Roelina');
    expect(own.read(READ.text, at('#row'))).toBe('Gesprek met Roelina morgen');
  });

  it('is what stands there where nothing was replaced', () => {
    expect(own.read(READ.text, at('#other'))).toBeNull();
    expect(own.read(READ.text, document)).toBeNull();
    expect(own.read(READ.markup, at('#other'))).toBeNull();
    expect(own.read(READ.copyOf, at('#other'))).toBeNull();
    expect(own.read(attributeCode('title'), at('#other'))).toBeNull();
    expect(own.read(attributeCode('aria-label'), at('#row'))).toBeNull();
  });

  it('is its own again when the page has written something else since', () => {
    textOf('b').data = 'Iemand';
    expect(own.read(READ.text, at('b'))).toBeNull();
    expect(own.read(READ.text, at('#row'))).toBeNull();
  });

  it('has nothing of ours in its markup, and leaves the page as it is', () => {
    const before = document.body.innerHTML;
    expect(own.read(READ.markup, at('#row'))).toBe('Gesprek met <b>Roelina</b><!-- Roelina --> morgen');
    expect(own.read(READ.outerMarkup, at('b'))).toBe('<b>Roelina</b>');
    expect(own.read(attributeCode('title'), at('#row'))).toBe('Roelina belt');
    expect(document.body.innerHTML).toBe(before);
  });

  it('is a copy of its own words', () => {
    const copy = at('#row').cloneNode(true) as Element;
    expect(own.read(READ.copyOf, at('#row'))).toBe('');
    own.read(READ.copy, copy);
    expect(copy.outerHTML).toBe(
      '<p id="row" title="Roelina belt">Gesprek met <b>Roelina</b><!-- Roelina --> morgen</p>',
    );
  });

  it('is given back before it is changed in part', () => {
    own.read(READ.giveBack, at('#row'));
    expect(textOf('b').data).toBe('Roelina');
    expect(own.read(READ.text, at('#row'))).toBeNull();
  });
});
