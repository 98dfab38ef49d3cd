package dev.lockstep.server.practice.tasks;

import static dev.lockstep.server.practice.answers.CacheControl.ASK_AGAIN;

import dev.lockstep.server.practice.answers.Refusals;
import dev.lockstep.server.practice.api.CreateTaskRequest;
import dev.lockstep.server.practice.api.CreateTaskResponse;
import dev.lockstep.server.practice.api.DeleteTaskRequest;
import dev.lockstep.server.practice.api.DeleteTaskResponse;
import dev.lockstep.server.practice.api.GetTaskRequest;
import dev.lockstep.server.practice.api.GetTaskResponse;
import dev.lockstep.server.practice.api.ListTasksRequest;
import dev.lockstep.server.practice.api.ListTasksResponse;
import dev.lockstep.server.practice.api.PatchTaskRequest;
import dev.lockstep.server.practice.api.PatchTaskResponse;
import dev.lockstep.server.practice.api.ReplaceTaskRequest;
import dev.lockstep.server.practice.api.ReplaceTaskResponse;
import dev.lockstep.server.practice.api.TasksApi;
import dev.lockstep.server.practice.model.NewTask;
import dev.lockstep.server.practice.model.Task;
import dev.lockstep.server.practice.model.TaskId;
import dev.lockstep.server.practice.model.TaskInShort;
import dev.lockstep.server.practice.model.TaskPatch;
import dev.lockstep.server.practice.storage.Outcome;
import dev.lockstep.server.practice.versions.EntityTag;
import dev.lockstep.server.practice.versions.IfMatch;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The operations on tasks. */
public final class TasksHandler implements TasksApi {
  private static final String TASK = "task";

  private final TaskTable tasks;

  /** On the tasks of this table. */
  public TasksHandler(TaskTable tasks) {
    this.tasks = tasks;
  }

  @Override
  public ListTasksResponse listTasks(ListTasksRequest request) {
    int limit = request.limit();
    // One more than asked for tells whether there is a next page.
    List<TaskRow> found = tasks.list(request.after(), limit + 1);
    boolean more = found.size() > limit;
    List<TaskRow> page = more ? found.subList(0, limit) : found;
    Optional<String> link = more ? Optional.of(next(limit, page)) : Optional.empty();
    List<TaskInShort> body = page.stream().map(TasksHandler::inShort).toList();
    return new ListTasksResponse.Ok(EntityTag.of(page, more).value(), ASK_AGAIN, link, body);
  }

  @Override
  public CreateTaskResponse createTask(CreateTaskRequest request) {
    NewTask body = request.body();
    long id = tasks.add(body.summary(), body.description());
    return new CreateTaskResponse.Created(
        URI.create("/tasks/" + id), TaskId.builder().id(id).build());
  }

  @Override
  public GetTaskResponse getTask(GetTaskRequest request) {
    TaskRow row = tasks.find(request.id()).orElseThrow(() -> Refusals.notFound(TASK, request.id()));
    return new GetTaskResponse.Ok(row.entityTag().value(), ASK_AGAIN, task(row));
  }

  @Override
  public ReplaceTaskResponse replaceTask(ReplaceTaskRequest request) {
    NewTask body = request.body();
    Outcome<TaskRow> outcome =
        tasks.change(
            request.id(),
            IfMatch.of(request.ifMatch()),
            row -> row.changed(body.summary(), body.description()));
    TaskRow row = Refusals.done(outcome, TASK, request.id());
    return new ReplaceTaskResponse.Ok(row.entityTag().value(), task(row));
  }

  @Override
  public PatchTaskResponse patchTask(PatchTaskRequest request) {
    TaskPatch body = request.body();
    Outcome<TaskRow> outcome =
        tasks.change(request.id(), IfMatch.of(request.ifMatch()), row -> patched(row, body));
    TaskRow row = Refusals.done(outcome, TASK, request.id());
    return new PatchTaskResponse.Ok(row.entityTag().value(), task(row));
  }

  @Override
  public DeleteTaskResponse deleteTask(DeleteTaskRequest request) {
    Outcome<TaskRow> outcome = tasks.finish(request.id(), IfMatch.of(request.ifMatch()));
    Refusals.done(outcome, TASK, request.id());
    return new DeleteTaskResponse.NoContent();
  }

  private static TaskRow patched(TaskRow row, TaskPatch patch) {
    return row.changed(
        patch.summary().orElse(row.summary()), patch.description().applyTo(row.description(), ""));
  }

  private static String next(int limit, List<TaskRow> page) {
    long last = page.get(page.size() - 1).id();
    return "</tasks?limit=" + limit + "&after=" + last + ">; rel=\"next\"";
  }

  private static TaskInShort inShort(TaskRow row) {
    return TaskInShort.builder().id(row.id()).summary(row.summary()).build();
  }

  private static Task task(TaskRow row) {
    return Task.builder()
        .id(row.id())
        .summary(row.summary())
        .description(row.description())
        .build();
  }
}
