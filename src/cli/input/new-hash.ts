import type { Hash } from 'node:crypto';

/** Loaded only where something is to be named by its bytes. */
export async function newHash(): Promise<Hash> {
  const { createHash } = await import('node:crypto');
  return createHash('sha256');
}
