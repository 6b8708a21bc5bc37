import { describe } from 'vitest';
import { describeWith, electronBinary, programs } from '../support/programs.ts';
import { electronDriver } from './electron-driver.ts';
import { electronRootSpecs } from './root-specs.ts';
import { standinDriver } from './standin-driver.ts';

describeWith(['chromium'], 'built bundles on Node', () => {
  electronRootSpecs(standinDriver(programs.chromium.path ?? ''));
});

const binary = electronBinary();
const reason = binary === null ? ' (Electron’s own binary is not installed)' : '';
describe.skipIf(binary === null)(`built bundles in Electron${reason}`, () => {
  electronRootSpecs(electronDriver(binary ?? ''));
});
