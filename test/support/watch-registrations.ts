// Counts what is registered for longer than a call: listeners on what outlives an element, observers, repeated timers.

export interface Registrations {
  /** By kind, how many there are now more than at the beginning. */
  count(): Record<string, number>;
  stop(): void;
}

type Observer = MutationObserver | IntersectionObserver | ResizeObserver;

export function watchRegistrations(): Registrations {
  const held = new Map<string, Set<unknown>>();
  const kind = (name: string) => {
    const found = held.get(name) ?? new Set();
    held.set(name, found);
    return found;
  };
  const undo: (() => void)[] = [];

  for (const target of [window, document, document.body, document.documentElement]) {
    const keys = new Map<unknown, Map<string, object>>();
    const keyOf = (type: string, listener: unknown, capture: boolean) => {
      const own = keys.get(listener) ?? new Map<string, object>();
      keys.set(listener, own);
      const key = own.get(`${type} ${capture}`) ?? {};
      own.set(`${type} ${capture}`, key);
      return key;
    };
    const isCapture = (options: unknown) =>
      typeof options === 'object' && options ? Boolean((options as AddEventListenerOptions).capture) : Boolean(options);
    target.addEventListener = function (type: string, listener: unknown, options?: AddEventListenerOptions | boolean) {
      const key = keyOf(type, listener, isCapture(options));
      const {signal} = typeof options === 'object' ? options : {};
      if (!signal?.aborted) kind('listeners').add(key);
      signal?.addEventListener('abort', () => kind('listeners').delete(key));
      EventTarget.prototype.addEventListener.call(target, type, listener as EventListener, options);
    };
    target.removeEventListener = function (type: string, listener: unknown, options?: EventListenerOptions | boolean) {
      kind('listeners').delete(keyOf(type, listener, isCapture(options)));
      EventTarget.prototype.removeEventListener.call(target, type, listener as EventListener, options);
    };
    undo.push(() => {
      Reflect.deleteProperty(target, 'addEventListener');
      Reflect.deleteProperty(target, 'removeEventListener');
    });
  }

  for (const Kind of [MutationObserver, IntersectionObserver, ResizeObserver]) {
    const {prototype} = Kind as unknown as {prototype: IntersectionObserver};
    const targets = new WeakMap<Observer, Set<Node>>();
    const {observe, disconnect, unobserve} = prototype;
    const forget = (observer: Observer) => {
      targets.delete(observer);
      kind(Kind.name).delete(observer);
    };
    prototype.observe = function (node: Element, ...rest: []) {
      targets.set(this, (targets.get(this) ?? new Set<Node>()).add(node));
      kind(Kind.name).add(this);
      observe.call(this, node, ...rest);
    };
    prototype.disconnect = function () {
      forget(this);
      disconnect.call(this);
    };
    if ('unobserve' in prototype) {
      prototype.unobserve = function (node: Element) {
        targets.get(this)?.delete(node);
        if (!targets.get(this)?.size) forget(this);
        unobserve.call(this, node);
      };
    }
    undo.push(() => Object.assign(prototype, {observe, disconnect, ...('unobserve' in prototype && {unobserve})}));
  }

  const {setInterval, clearInterval} = window;
  window.setInterval = ((...args: Parameters<typeof setInterval>) => {
    const timer = setInterval(...args);
    kind('intervals').add(timer);
    return timer;
  }) as typeof setInterval;
  window.clearInterval = (timer) => {
    kind('intervals').delete(timer);
    clearInterval(timer);
  };
  undo.push(() => Object.assign(window, {setInterval, clearInterval}));

  return {
    count: () => Object.fromEntries([...held].flatMap(([name, {size}]) => (size ? [[name, size]] : []))),
    stop: () => undo.forEach((put) => put()),
  };
}
