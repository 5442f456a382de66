/**
 * What the on-call frontend shares with other frontends: API reference, on-call list and house patterns.
 *
 * @packageDocumentation
 */
export * from './api/asSentence';
export * from './api/onCallApiRef';
export * from './api/reasonOf';
export * from './api/useLiveAnswer';
export * from './api/useRefreshOnSignal';
export * from './api/useServiceOnCall';
export * from './testUtils/areas/fakeList';
export * from './testUtils/banclyWorld';
export * from './testUtils/fakeAlert';
export * from './testUtils/FakeCalls';
export * from './testUtils/FakeOnCallApi';
export * from './testUtils/FakeOnCallWorld';
export * from './testUtils/fakePage';
export * from './testUtils/FakeStory';
export * from './translation';
export * from './ui/AlertStateChip';
export * from './ui/EmptyFace';
export * from './ui/ErrorFace';
export * from './ui/HoldNote';
export * from './ui/isForbidden';
export * from './ui/isHalfTyped';
export * from './ui/isUnanswered';
export * from './ui/useErrorWords';
export * from './ui/useHalfTyped';
export * from './ui/LoadingFace';
export * from './ui/MaintenanceNotice';
export * from './ui/moment/Clock';
export * from './ui/moment/formatDuration';
export * from './ui/moment/formatMoment';
export * from './ui/moment/MomentInTime';
export * from './ui/moment/useNow';
export * from './ui/OnCallNow';
export * from './ui/OnCallSetupFace';
export * from './ui/PersonLink';
export * from './ui/pickers/EntitiesPicker';
export type { EntityChoice } from './ui/pickers/useEntityOptions';
export * from './ui/pickers/EntityPicker';
export * from './ui/pickers/useUnchosen';
export * from './ui/PriorityMark';
export * from './ui/Sentence';
export * from './ui/Snippet';
export * from './ui/StatusChip';
export * from './ui/TextWithMoments';
export * from './ui/tone';
export * from './ui/WebLink';
