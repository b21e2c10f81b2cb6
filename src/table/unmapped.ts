import type { Complaint } from './complaints.js';
import type { Mapping } from './mapping.js';
import type { Sheet } from './sheet.js';

export function unmapped(
  _sheets: readonly Sheet[],
): { readonly mappings: readonly Mapping[] } | { readonly faults: readonly Complaint[] } {
  return { faults: [] };
}
