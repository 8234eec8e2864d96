export const DEFAULT_PORT = 8377;
export const DEFAULT_HOST = '127.0.0.1';
export const DEFAULT_FILE = 'collector.sqlite';
