// A reader's server is kept on the device only when they tick the box for it. In a sandboxed frame storage throws.

const key = (network: string) => `kashida-server-${network}`;

export function rememberedServer(network: string): string {
  try {
    return localStorage.getItem(key(network)) ?? '';
  } catch {
    return '';
  }
}

/** Keeps `server`; without one, forgets. */
export function rememberServer(network: string, server?: string): void {
  try {
    if (server) localStorage.setItem(key(network), server);
    else localStorage.removeItem(key(network));
  } catch {
    // Nothing is kept, and the share goes on.
  }
}
