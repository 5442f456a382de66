import { OnCallFilesApi } from '@muster/backstage-plugin-oncall-common';
import { FakePager } from './FakePager';

export function fakeFiles({ state }: FakePager): OnCallFilesApi {
  return {
    listOnCallFiles: async () => state.files,
    checkOnCallFile: async () => state.fileCheck,
    readOnCallFiles: async () => state.files,
    releaseOnCallFile: async ref => {
      state.files = state.files.filter(file => file.ref !== ref);
    },
  };
}
