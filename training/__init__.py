"""Training: runs, their settings and messages, and the process that carries them out.

Without torch, for the window and the command line:

    settings        TrainingSettings, parse_settings, setting_fields
    messages        every command and event, parse_command, parse_event
    runs            create_run, open_run, list_runs, Run, RunSummary
    client          TrainingProcess, describe_exit, resume_remedy, WORKER, worker_environment
    data.catalog    CATALOG, must_be_fetched, put_beside, shipped_file
    data.describe   describe_data; data.survey looks through the images
    errors          TrainingError and its kinds

`python -m training.worker` is the process; everything else in this room is its own.
"""
