import { parseXml, type XmlElement } from '../xml.ts';
import type { Zip } from '../zip.ts';

/** Namespaces by the end of their address, so that the strict and the usual form of the standard are one. */
const spaces: Readonly<Record<string, string>> = {
  'wordprocessingml/main': 'w',
  'wordprocessingml/2006/main': 'w',
  'officeDocument/relationships': 'r',
  'officeDocument/2006/relationships': 'r',
  'officeDocument/math': 'm',
  'officeDocument/2006/math': 'm',
  'drawingml/main': 'a',
  'drawingml/2006/main': 'a',
  'drawingml/diagram': 'dgm',
  'drawingml/2006/diagram': 'dgm',
  'drawingml/chart': 'c',
  'drawingml/2006/chart': 'c',
  'drawingml/picture': 'pic',
  'drawingml/2006/picture': 'pic',
  wordprocessingDrawing: 'wp',
  'markup-compatibility/2006': 'mc',
  'office/word/2010/wordprocessingShape': 'wps',
  'office/word/2010/wordprocessingGroup': 'wpg',
  'office/word/2010/wordprocessingCanvas': 'wpc',
  'office/word/2010/wordprocessingDrawing': 'wp14',
  'office/word/2010/wordml': 'w14',
  'office/word/2012/wordml': 'w15',
  'microsoft-com:vml': 'v',
  'microsoft-com:office:office': 'o',
  'microsoft-com:office:word': 'w10',
  'package/2006/relationships': 'rel',
  'package/relationships': 'rel',
  'package/2006/content-types': 'ct',
};

export interface Part {
  readonly name: string;
  readonly xml: XmlElement;
  /** Names of the parts that it refers to, by id; what lies outside of the file is left out. */
  readonly targets: ReadonlyMap<string, { readonly name: string; readonly type: string }>;
}

const inFolder = (folder: string, target: string): string => {
  const path = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
};

/** The parts of an Office file, and who refers to whom. */
export class Package {
  constructor(private readonly zip: Zip) {}

  #targets(name: string): Part['targets'] {
    const slash = name.lastIndexOf('/');
    const [folder, file] = [name.slice(0, slash + 1), name.slice(slash + 1)];
    const bytes = this.zip.read(`${folder}_rels/${file}.rels`);
    const targets = new Map<string, { name: string; type: string }>();
    if (!bytes) return targets;
    for (const node of parseXml(bytes, spaces).children) {
      if (typeof node === 'string' || node.name !== 'rel:Relationship') continue;
      const { Id = '', Target = '', Type = '', TargetMode } = node.attributes;
      if (TargetMode !== 'External')
        targets.set(Id, { name: inFolder(folder, Target), type: /[^/]*$/.exec(Type)![0] });
    }
    return targets;
  }

  part(name: string): Part | undefined {
    const bytes = this.zip.read(name);
    return bytes ? { name, xml: parseXml(bytes, spaces), targets: this.#targets(name) } : undefined;
  }

  /** The first part of a kind that another one refers to. */
  related(from: Part | undefined, type: string): Part | undefined {
    for (const target of from?.targets.values() ?? [])
      if (target.type === type) return this.part(target.name);
    return undefined;
  }

  main(): Part | undefined {
    for (const target of this.#targets('').values())
      if (target.type === 'officeDocument') return this.part(target.name);
    return undefined;
  }
}
