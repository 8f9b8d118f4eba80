import { launchDemo, typeDraft } from './launch';

/** Opens a window with the draft typed and stays until it is closed. Only the practice pages can be reached from it. */
export async function stayInWindow(executable: string, text: string): Promise<void> {
  const rig = await launchDemo(executable, { headed: true });
  await rig.open('https://www.facebook.com/');
  await typeDraft(rig, text);
  console.log('A window is open on practice pages for X and Facebook, with Second Look in it. Write what you like:');
  console.log('nothing you type is posted anywhere. Close the window, or press Ctrl+C here, to end.');
  await new Promise((ended) => {
    rig.context.once('close', ended);
    process.once('SIGINT', ended);
  });
  await rig.close().catch(() => {});
}
