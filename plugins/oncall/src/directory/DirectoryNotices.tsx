import { useDirectoryState } from '../api/useDirectoryState';
import { ClockNotice } from './ClockNotice';
import { DirectoryBanner } from './DirectoryBanner';

/** What every page says first when something is wrong: that the catalog lost people, and that the clock of the device is off. */
export function DirectoryNotices() {
  const { value, retry } = useDirectoryState();
  return (
    <>
      {value?.doubt && <DirectoryBanner doubt={value.doubt} onDone={retry} />}
      {value?.drift ? <ClockNotice drift={value.drift} /> : null}
    </>
  );
}
