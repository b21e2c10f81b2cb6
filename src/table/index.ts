export type { Json } from '../values/plain.js';
export type { TableError } from './complaints.js';
export { fromTable, type TableOptions } from './from-table.js';
export type {
  ChildMapping,
  Children,
  ColumnMapping,
  Columns,
  KindColumn,
  Mapping,
  WordValue,
} from './mapping.js';
export { mappingSchema } from './mapping-schema.js';
export type {
  BooleanCell,
  Cell,
  DateCell,
  ErrorCell,
  FormulaCell,
  Merge,
  NumberCell,
  Place,
  Sheet,
} from './sheet.js';
export type { Source, Table, TableColumn, TableNote, TableRow } from './table.js';
