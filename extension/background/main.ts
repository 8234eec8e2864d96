/*
 *  page ── spool: (storage.local) ──┐
 *  content-calls ── scores, reveal ─┴─> log: spool → outbox (IndexedDB) → uploader → collector
 *  page-calls (popup, options) ── settings, sites ──> registered content scripts
 *
 * The browser stops this worker whenever it likes. Every listener stands at the top level, so that any of them
 * can wake it, and nothing is held in memory that is not on disk.
 */

import type { ContentToBackground } from '../../shared/ports/content-to-background.ts';
import type { CriteriaToBackground } from '../../shared/ports/criteria-to-background.ts';
import type { PanelToBackground } from '../../shared/ports/panel-to-background.ts';
import type { PopupToBackground } from '../../shared/ports/popup-to-background.ts';
import type { ReviewToBackground } from '../../shared/ports/review-to-background.ts';
import type { TeachToBackground } from '../../shared/ports/teach-to-background.ts';
import type { VacancyToBackground } from '../../shared/ports/vacancy-to-background.ts';
import { answerCalls } from '../platform/answer.ts';
import { browser } from '../platform/browser.ts';
import { endSession, tick } from './activity.ts';
import { runCommand } from './commands.ts';
import { contentCalls, fromTab } from './content-calls.ts';
import { criteriaCalls } from './criteria-calls.ts';
import { createLog } from './log.ts';
import { forgetOldNotes } from './notes.ts';
import { openOutbox } from './outbox.ts';
import { fromOwnPage, pageCalls } from './page-calls.ts';
import { sendPanels } from './panel.ts';
import { panelCalls } from './panel-calls.ts';
import { refreshPolicy } from './policy.ts';
import { reviewCalls } from './review-calls.ts';
import { tellRules } from './rules.ts';
import { SETTINGS_KEY } from './settings.ts';
import { syncSites } from './sites.ts';
import { finishSwitchOn } from './switch-on.ts';
import { noteSwitches } from './switches.ts';
import { fromTaughtTab, teachCalls } from './teaching.ts';
import { send } from './uploader.ts';
import { vacancyCalls } from './vacancy.ts';

const ALARM = 'flush';

const log = createLog({ outbox: openOutbox(), fetch: send, now: () => Date.now(), random: Math.random });

answerCalls<ContentToBackground>('content-to-background', contentCalls(log), fromTab);
answerCalls<CriteriaToBackground>('criteria-to-background', criteriaCalls(log), fromOwnPage);
answerCalls<PanelToBackground>('panel-to-background', panelCalls(log), fromOwnPage);
answerCalls<PopupToBackground>('popup-to-background', pageCalls(log), fromOwnPage);
answerCalls<ReviewToBackground>('review-to-background', reviewCalls(log), fromOwnPage);
answerCalls<TeachToBackground>('teach-to-background', teachCalls(log), fromTaughtTab);
answerCalls<VacancyToBackground>('vacancy-to-background', vacancyCalls(log), fromOwnPage);

// A spool or sites that can't be handled now are tried again at the next alarm or start.
const drain = () => void log.drain().catch(() => {});
const switches = () =>
  void noteSwitches()
    .then(drain)
    .catch(() => {});
const sites = () =>
  void syncSites()
    .then(switches)
    .catch(() => {});
const minute = () =>
  void tick()
    .catch(() => {})
    .then(drain);
const restarted = () =>
  void endSession()
    .catch(() => {})
    .then(drain);
const forget = () =>
  void log
    .assignment()
    .then(({ protocol }) => forgetOldNotes(Date.now(), protocol))
    .catch(() => {});
const asked = () =>
  void finishSwitchOn()
    .then(switches)
    .catch(() => {});
const policyChanged = () =>
  void refreshPolicy()
    .then((changed) => changed && sites())
    .catch(() => {});

browser.runtime.onInstalled.addListener(sites);
browser.runtime.onStartup.addListener(() => {
  sites();
  restarted();
});
browser.permissions.onAdded.addListener(() => {
  sites();
  asked();
});
browser.permissions.onRemoved.addListener(sites);
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'managed') policyChanged();
  if (area === 'managed' || SETTINGS_KEY in changes) void tellRules().catch(() => {});
});
browser.commands.onCommand.addListener(
  (command, tab) => void runCommand(log, command, tab?.id).catch(() => {}),
);
browser.alarms.onAlarm.addListener((alarm) => {
  if (alarm.name !== ALARM) return;
  minute();
  forget();
  void sendPanels(log).catch(() => {});
});

// An alarm may be lost in an update; one that exists keeps its rhythm.
void browser.alarms.get(ALARM).then((alarm) => {
  if (!alarm) void browser.alarms.create(ALARM, { periodInMinutes: 1 });
});
sites();
asked();
policyChanged();
drain();
