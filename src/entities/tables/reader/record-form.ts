import { records } from '../records.js';
import { Choice, type Form } from './form.js';

/** Records of all kinds. */
export const recordForm = (): Form => new Choice('kind', records).asForm;
