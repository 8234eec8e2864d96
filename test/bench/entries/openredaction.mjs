// The README sends projects that only detect to the core package that 'openredaction' re-exports.
export { OpenRedaction } from '@openredaction/core';
