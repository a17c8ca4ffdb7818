package draad.process.camunda;

import draad.process.ProcessesContract;

@EngineTest
class CamundaKeepsTheContractTest extends ProcessesContract {}
