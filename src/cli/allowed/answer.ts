export interface AllowedCount {
  records: number;
  invalid: number;
}
