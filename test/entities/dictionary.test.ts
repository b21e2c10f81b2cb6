import { describe, expect, it } from 'vitest';
import {
  choicesOfReadings,
  type Described,
  type Field,
  fieldAt,
  fieldsOf,
  holders,
  outcomesOf,
  type Vocabulary,
  type WordEntry,
  wordLists,
  wordsOf,
} from '../../src/dictionary.js';
import { type ActName, actSchemas } from '../../src/entities/acts.js';
import { entriesOfAct } from '../../src/entities/dictionary/acts.js';
import { edition } from '../../src/entities/dictionary/edition.js';
import { facts } from '../../src/entities/dictionary/facts.js';
import { exampleAt } from '../../src/entities/dictionary/field.js';
import { holderPlaces } from '../../src/entities/dictionary/holders.js';
import { docket, record } from '../../src/entities/dictionary/record.js';
import { shapes } from '../../src/entities/dictionary/shapes.js';
import { factSchemas, type Kind } from '../../src/entities/facts.js';
import { decisions, MODALITIES, OPEN_REASONS, readEdition } from '../../src/index.js';
import { actNames, stages } from '../../src/lifecycle/index.js';
