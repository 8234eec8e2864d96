import { wordSet } from './values.ts';

/** "Op haar veertigste", "in his fifties". */
export const owners = wordSet('mijn my haar zijn her his');
export const decades = wordSet(
  'dertiger veertiger vijftiger zestiger zeventiger twintiger plusser vijftigplusser veertigplusser zestigplusser vijfenvijftigplusser vijfenveertigplusser thirties forties fifties sixties twenties twintig dertig veertig vijftig zestig thirtysomething fortysomething fiftysomething twentysomething something',
);
const tens = '(?:twintig|dertig|veertig|vijftig|zestig|twenty|thirty|forty|fifty|sixty)';
const units =
  '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|sixteen|seventeen|eighteen|nineteen)';
export const number = `(?:\\d{2}|(?:${units}(?:ë|e)?n)?${tens}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|zeventien|achttien|negentien|eighteen|nineteen)`;
export const before = new RegExp(`(?:^|[^\\d\\p{L}.,-])(${number})[ \\u00a0-]{0,2}$`, 'iu');
export const experience =
  /^[\s-]*(?:(?:aan|of|van|in|werk|relevante|brede|ruime|professional|working|relevant|ervaring|experience|lang|geleden|ago|werkzaam|actief|verantwoordelijk|bij|als|as|at|dienst|gewerkt|tijd|garantie)\b)/i;
export const turned = /^ (?:geworden|gepasseerd)(?!\p{L})/u;
export const nth = /^(?:e|ste|de|th|st|nd|rd)? (?:verjaardag|birthday|levensjaar)/;
export const ordinal =
  /^\s+(?:(?:[3-6]\d(?:e|ste|de|th|st|nd|rd)?)|(?:dertigste|veertigste|vijftigste|zestigste|\p{L}{3,6}(?:ë|e)n(?:twintig|dertig|veertig|vijftig|zestig)ste|(?:twen|thir|for|fif|six)tieth|(?:twenty|thirty|forty|fifty|sixty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirties|forties|fifties|sixties))(?![\p{L}\d])/iu;
