import { useDirectoryState } from '../api/useDirectoryState';
import { ClockNotice } from './ClockNotice';
import { DirectoryBanner } from './DirectoryBanner';
import { OldCopyNotice } from './OldCopyNotice';

/** What every page says first when something is wrong: that the catalog lost people or is away, and that the clock of the device is off. */
export function DirectoryNotices() {
  const { value, retry } = useDirectoryState();
  return (
    <>
      {value?.doubt && <DirectoryBanner doubt={value.doubt} onDone={retry} />}
      {value?.isOld && value.syncedAt && !value.doubt && (
        <OldCopyNotice syncedAt={value.syncedAt} />
      )}
      {value?.drift ? <ClockNotice drift={value.drift} /> : null}
    </>
  );
}
