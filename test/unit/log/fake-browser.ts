/** A browser whose storage outlives its workers, and whose workers can be killed at any step. */

export class Storage {
  private values = new Map<string, string>();
  /** When set, writing rejects as a full disk does. */
  full = false;

  get(keys: string | readonly string[] | null): Record<string, unknown> {
    const wanted = keys === null ? [...this.values.keys()] : [keys].flat();
    return Object.fromEntries(
      wanted
        .filter((key) => this.values.has(key))
        .map((key) => [key, JSON.parse(this.values.get(key) ?? '')]),
    );
  }
  set(items: Record<string, unknown>): void {
    if (this.full) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [key, value] of Object.entries(items)) {
      if (value !== undefined) this.values.set(key, JSON.stringify(value));
    }
  }
  remove(keys: string | readonly string[]): void {
    for (const key of [keys].flat()) this.values.delete(key);
  }
  keys(): string[] {
    return [...this.values.keys()];
  }
}

const NEVER = new Promise<never>(() => {});

/** One life of the worker: after `dieAt` steps nothing that it asked for is answered any more. */
export class Life {
  private steps = 0;
  dead = false;
  /** Called at death, before anything else can happen. */
  onDeath = () => {};
  constructor(
    readonly dieAt = Number.POSITIVE_INFINITY,
    /** Whether the step at which it dies still has its effect. */
    readonly effect = false,
  ) {}

  /** Takes a step: it may be the last, with its effect or without. */
  enter(): 'alive' | 'undone' | 'done' {
    if (this.dead) return 'undone';
    if (++this.steps < this.dieAt) return 'alive';
    this.kill();
    return this.effect ? 'done' : 'undone';
  }

  /** Does something with an effect on the world outside the worker. */
  async step<T>(act: () => T | Promise<T>): Promise<T> {
    const step = this.enter();
    if (step === 'done') await act();
    if (step !== 'alive') return NEVER;
    const answer = await act();
    return this.dead ? NEVER : answer;
  }

  kill(): void {
    this.dead = true;
    this.onDeath();
  }
}

export const world = {
  local: new Storage(),
  session: new Storage(),
  managed: {} as Record<string, unknown>,
  baked: [] as string[],
  life: new Life(),
  registered: [] as { id: string; js?: string[]; css?: string[]; matches?: string[] }[],
  reloads: [] as number[],
  /** Addresses of tabs that were opened. */
  opened: [] as string[],
  tabs: new Map<number, string>(),
  /** Origins that the browser allows. */
  granted: new Set<string>(),
  /** What a page answers to a message. */
  answer: undefined as unknown,
};

function area(name: 'local' | 'session') {
  return {
    get: (keys: string | string[] | null) => world.life.step(() => world[name].get(keys)),
    set: (items: Record<string, unknown>) => world.life.step(() => world[name].set(items)),
    remove: (keys: string | string[]) => world.life.step(() => world[name].remove(keys)),
  };
}

export const browser = {
  storage: {
    local: area('local'),
    session: area('session'),
    managed: { get: async () => world.managed },
  },
  runtime: {
    id: 'own',
    getURL: (path: string) => `chrome-extension://own/${path}`,
    getManifest: () => ({ content_scripts: world.baked.length ? [{ matches: world.baked }] : [] }),
  },
  i18n: { getUILanguage: () => 'nl-NL' },
  permissions: {
    remove: async ({ origins }: { origins: string[] }) => origins.every((one) => world.granted.delete(one)),
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => world.granted.has(one)),
  },
  tabs: {
    get: async (tab: number) => ({ url: world.tabs.get(tab) }),
    query: async () => [...world.tabs.keys()].map((id) => ({ id })),
    sendMessage: async () => world.answer,
    create: async ({ url }: { url: string }) => void world.opened.push(url),
    reload: async (tab: number) => void world.reloads.push(tab),
  },
  scripting: {
    getRegisteredContentScripts: async () => world.registered,
    registerContentScripts: async (scripts: typeof world.registered) => {
      if (scripts.some((one) => one.matches?.some((pattern) => pattern.includes('bad'))))
        throw new Error('pattern');
      world.registered.push(...scripts);
    },
    updateContentScripts: async (scripts: typeof world.registered) => {
      for (const script of scripts) {
        world.registered = world.registered.map((one) => (one.id === script.id ? script : one));
      }
    },
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      world.registered = world.registered.filter((one) => !ids.includes(one.id));
    },
  },
};

/** `navigator.locks` of one life: a killed worker lets go of its locks. */
export function fakeLocks() {
  const tails = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, act: () => Promise<T>): Promise<T> {
      const mine = (tails.get(name) ?? Promise.resolve()).then(act);
      tails.set(
        name,
        mine.catch(() => {}),
      );
      return mine;
    },
  };
}

/** A new browser profile. */
export function freshWorld(): void {
  world.local = new Storage();
  world.session = new Storage();
  world.managed = {};
  world.baked = [];
  world.registered = [];
  world.reloads = [];
  world.opened = [];
  world.tabs = new Map();
  world.granted = new Set();
  world.answer = undefined;
  startWorker();
}

/** Starts a worker in the same profile; the old one is gone. */
export function startWorker(dieAt?: number, effect?: boolean): Life {
  world.life.kill();
  world.life = new Life(dieAt, effect);
  Object.defineProperty(globalThis, 'navigator', { value: { locks: fakeLocks() }, configurable: true });
  return world.life;
}
