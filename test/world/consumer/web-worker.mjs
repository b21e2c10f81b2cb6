import { answersTo } from './answers.mjs';

addEventListener('message', ({ data }) => postMessage(answersTo(data)));
