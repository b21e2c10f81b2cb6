import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { schemasIn } from 'jiebang/schemas';
import { createFormControl } from 'react-hook-form';

// The form of a page, without the page: its resolver asks the schema by Standard Schema, which knows no options.
const { factSchemas } = schemasIn('zh');
const form = createFormControl({
  resolver: standardSchemaResolver(factSchemas.grant),
  defaultValues: { investment: '3000万元', grant: '920', localCap: null },
});
for (const name of ['investment', 'grant', 'localCap']) form.register(name);
const submitted = () =>
  new Promise((resolve) => {
    form.handleSubmit(
      (data) => resolve({ data }),
      (errors) => resolve({ errors }),
    )();
  });

const wrong = await submitted();
form.setValue('grant', '920万元');
const right = await submitted();
console.log(JSON.stringify({ said: wrong.errors?.grant?.message, right: right.data }));
