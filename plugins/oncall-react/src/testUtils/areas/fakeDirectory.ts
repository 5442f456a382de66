import { ConflictError } from '@backstage/errors';
import { OnCallDirectoryApi } from '@muster/backstage-plugin-oncall-common';
import { FakePager } from './FakePager';

export function fakeDirectory(pager: FakePager): OnCallDirectoryApi {
  const { state } = pager;
  return {
    getDirectoryState: async () => state.directory,
    confirmDirectory: async () => {
      const { doubt } = state.directory;
      if (!doubt) {
        throw new ConflictError('There is nothing to confirm');
      }
      const { me: confirmedBy } = pager.world;
      const confirmedAt = pager.now();
      state.directory = { doubt: { ...doubt, confirmedAt, confirmedBy } };
      return state.directory;
    },
  };
}
