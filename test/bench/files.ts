import { fileWith, type Plain } from '../dossier/regular-file.js';

/** Every so many files one has a fact that another record contradicts. */
const FAULTY = 10;

const TEN = [
  ...['R-01', 'R-02', 'R-03', 'R-05', 'R-08'],
  ...['R-09', 'R-10', 'R-11', 'R-14', 'R-12'],
];

const REGULAR = fileWith({ adjustment: null }).filter(({ id }) => TEN.includes(id));
const CONTRADICTED = fileWith({
  adjustment: null,
  grant: { 'facts.approvedOn': '2021-09-19' },
}).filter(({ id }) => TEN.includes(id));

/** The ten records of a file, from the collection of a demand to the grant, by the number of the file. */
export function fileNumber(number: number): Plain[] {
  const records = number % FAULTY === 0 ? CONTRADICTED : REGULAR;
  return records.map(({ id, subject, ...rest }) => ({
    ...rest,
    id: `${id}-${number}`,
    subject: Object.fromEntries(
      Object.entries(subject).map(([level, name]) => [level, `${name}-${number}`]),
    ),
  }));
}
