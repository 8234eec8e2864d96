/**
 * Sites on which we never run, whatever a recruiter or a policy says. LinkedIn's user agreement forbids tools that
 * change what its pages show; LinkedIn Recruiter has a setting of its own that hides names and photos.
 */
export const refusedSites: readonly string[] = ['*://*.linkedin.com/*'];

export function isRefused(host: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return refusedSites.some((pattern) => {
    const own = /:\/\/\*\.([^/]+)\//.exec(pattern)?.[1] ?? '';
    return name === own || name.endsWith(`.${own}`);
  });
}
