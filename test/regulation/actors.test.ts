import { describe, expect, it } from 'vitest';
import { actorNamed } from '../../src/regulation/actors.js';
import { BODIES } from '../../src/regulation/words.js';
import { DEPARTMENTS } from '../../src/values/place.js';
import { departmentLabel } from '../../src/values/prefectures.js';

describe('a public body is named by its code or by what it is called', () => {
  it.each(BODIES)('%s by its code', (body) => {
    expect(actorNamed(body)).toBe(body);
  });

  it.each([
    ['工作专班', 'task-force'],
    ['建设办公室', 'office'],
    ['长三角科技创新共同体建设办公室', 'office'],
    ['推进组', 'promotion-group'],
    ['相关机构', 'agency'],
    ['三省一市科技厅（委）', 'departments'],
    ['江苏省科学技术厅', '320000'],
    ['江苏省科技厅', '320000'],
    ['上海市科委', '310000'],
    ['上海市科学技术委员会', '310000'],
    ['浙江科技厅', '330000'],
    [' 安徽省科技厅\u3000', '340000'],
    ['320500', '320500'],
    ['overseas', 'overseas'],
  ])('%s is %s', (name, code) => {
    expect(actorNamed(name)).toBe(code);
  });

  it.each(DEPARTMENTS)('the label of %s names it', (department) => {
    expect(actorNamed(departmentLabel(department, 'zh'))).toBe(department);
  });

  it.each(['', '华芯公司', '江苏省', '北京市科委', 'Task-Force', '990000', 'constructor'])(
    '%j names none',
    (name) => {
      expect(actorNamed(name)).toBeUndefined();
    },
  );
});
