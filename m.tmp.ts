import { bundle } from './test/package/bundle.js';
for (const name of ['determine', 'judge', 'decisions', 'readFacts', 'largestGrant', 'DataFault', 'todayIn', 'recheck', 'recheckAll', 'factSchemas', 'crossCheck', 'readEdition', 'smallestPayment'])
  console.log(name, (await bundle(`export { ${name} } from './dist/index.js'`)).bytes);
for (const path of ['./dist/index.js', './dist/schemas.js', './dist/messages/zh-CN/index.js', './dist/lifecycle/index.js'])
  console.log(path, (await bundle(`import * as all from '${path}'; globalThis.all = all;`)).bytes);
