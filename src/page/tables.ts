import { read } from '../table/read/index.js';

globalThis.jiebangTables = { read };
