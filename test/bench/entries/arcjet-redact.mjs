export { redact } from '@arcjet/redact';
