#!/usr/bin/env node
import { runCommandLine } from './command-line.js';
import { keepingWord } from './last-word.js';

keepingWord(() => runCommandLine(process.argv.slice(2)));
