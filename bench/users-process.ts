// A fastify server with one route and nothing behind it, in a process of its own. Tells its address and waits.

import fastify from "fastify";

const app = fastify();
app.get("/bare", () => ({ status: "ok" }));
process.send?.(await app.listen({ host: "127.0.0.1", port: 0 }));
process.once("disconnect", () => process.exit());
