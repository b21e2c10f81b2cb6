import { sweep } from './sweep.js';

const { amounts, refused, letPass, refusedInYuan } = sweep(1_000_000);
console.log(`${amounts} amounts, each exactly at 30 % and at 80 %, and one fen beyond`);
console.log(`exactly at the limit and refused: ${refused}`);
console.log(`one fen beyond and let pass: ${letPass}`);
console.log(`(in floating-point yuan ${refusedInYuan} grants exactly at 30 % would be refused)`);
process.exitCode = refused + letPass > 0 ? 1 : 0;
