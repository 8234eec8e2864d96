const WAYS = [
  /^\s*(?:import|export)\b[^'"`;()]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*import\s*['"]([^'"]+)['"]/gm,
  /\bimport\s*\(\s*['"]([^'"]+)['"]/g,
  /\bnew URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/g,
];

/** What a script imports, as written: statically, on demand, or as a file's address. */
export function specifiers(source: string): string[] {
  return WAYS.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
}
