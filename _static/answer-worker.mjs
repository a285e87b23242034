/* The engine, in a worker of its own, so that a page stays alive while it thinks and can end it when it does not stop.

   { start: { core, archive } }     load Pyodide from the folder `core`, then the engine from the file `archive`
   { id, message }                  what anysize.board.replies.answer takes; the answer comes back with the same id */

let answer = null;

async function start({ core, archive }) {
  const tell = (step, text) => postMessage({ step, text });
  tell(1, "Fetching Python");
  const { loadPyodide } = await import(`${core}pyodide.mjs`);
  const [python, engine] = await Promise.all([
    loadPyodide({ indexURL: core }),
    fetch(archive).then((response) => {
      if (!response.ok) throw new Error(`${archive} is not there (${response.status})`);
      return response.arrayBuffer();
    }),
  ]);
  tell(2, "Starting the engine");
  python.unpackArchive(engine, "zip", { extractDir: "/engine" });
  python.runPython("import sys; sys.path.insert(0, '/engine')");
  answer = python.pyimport("anysize.board.replies").answer;
  tell(3, "Ready");
}

onmessage = async ({ data }) => {
  try {
    if (data.start) await start(data.start);
    else postMessage({ id: data.id, answer: JSON.parse(answer(data.message)) });
  } catch (problem) {
    postMessage({ id: data.id, failed: String(problem.message ?? problem) });
  }
};
