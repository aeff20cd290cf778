import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { z } from "zod";
import { answersShape } from "#lib/model/outcome-schema.ts";
import { explainCriterion } from "./explain-criterion.ts";
import { listQuestions } from "./list-questions.ts";
import { scoreAnswers } from "./score-answers.ts";
import { guarded } from "./tool-result.ts";

const criteria = z.string().max(64).optional().describe("Version of the criteria set; the active one when left out.");
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** What the server tells a model about itself. */
export const INSTRUCTIONS =
  "Tells whether TensorFlow or PyTorch fits a project, from dated and sourced evidence. Call list_questions, ask the person or read the project, call score_answers with what is known (leave out the rest, or say not-sure), then explain_criterion for the reasons and sources. Report how sure the verdict is and what would flip it. Nothing is stored.";

/** Registers the three tools; all of them only read. */
export function registerTools(server: McpServer): void {
  server.registerTool(
    "list_questions",
    {
      title: "List the questions",
      description:
        "The questions with their options, why each is asked, and when it applies. Answers go to score_answers.",
      inputSchema: z.strictObject({ criteria }),
      annotations,
    },
    guarded(({ criteria: version }) => listQuestions(version)),
  );
  server.registerTool(
    "score_answers",
    {
      title: "Score answers",
      description: "The verdict, how sure it is, what decided it, risks and what would flip it, with all the numbers.",
      inputSchema: z.strictObject({ criteria, answers: answersShape }),
      annotations,
    },
    guarded(({ criteria: version, answers }) => scoreAnswers(version, answers)),
  );
  server.registerTool(
    "explain_criterion",
    {
      title: "Explain a criterion",
      description:
        "One criterion: its scales, both frameworks' ratings with reasons, and the evidence with source and date.",
      inputSchema: z.strictObject({
        criteria,
        criterion: z.string().max(64).describe("Its id, as score_answers names it."),
      }),
      annotations,
    },
    guarded(({ criteria: version, criterion }) => explainCriterion(version, criterion)),
  );
}
