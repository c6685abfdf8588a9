import {waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';

/** Makes the page this wide. Under a driver a window takes its time after the command has been answered. */
export async function resizeTo(width: number): Promise<void> {
  await setViewport({width, height: 800});
  await waitUntil(() => innerWidth === width);
}
